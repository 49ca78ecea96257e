/** Files of a packed showcase beside its pictures. */
export const pagePath = 'index.html'
export const notePath = 'prochti.txt'
export const contentPath = 'showcase.json'
