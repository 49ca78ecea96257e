// The manifest of the installed app. Every address is counted from the manifest itself, wherever the site stands.
import { existsSync, readFileSync } from 'node:fs'
import { manifestTexts } from '#i18n'
import { themeColors } from '../layouts/head.ts'

const { name, description, shortcuts, screens } = manifestTexts

const manifest = {
  name,
  short_name: name,
  description,
  lang: 'ru',
  dir: 'ltr',
  id: './',
  scope: './',
  start_url: './portfolio/',
  display: 'standalone',
  theme_color: themeColors.light,
  background_color: themeColors.light,
  categories: ['education'],
  icons: [
    icon('icon.svg', 'any'),
    icon('icon-192.png', '192x192'),
    icon('icon-512.png', '512x512'),
    { ...icon('icon-maskable-512.png', '512x512'), purpose: 'maskable' },
  ],
  shortcuts: [
    { name: shortcuts.add, url: './add/' },
    { name: shortcuts.show, url: './show/' },
    { name: shortcuts.handover, url: './handover/' },
  ],
  screenshots: [screen('narrow'), screen('wide')].flat(),
  share_target: {
    action: './inbox/',
    method: 'POST',
    enctype: 'multipart/form-data',
    params: {
      files: [{ name: 'files', accept: ['image/*', 'application/pdf', 'audio/*', 'video/*', '.zip'] }],
    },
  },
  file_handlers: [
    { action: './verify/', accept: { 'application/zip': ['.zip'] } },
    {
      action: './inbox/',
      accept: {
        'image/jpeg': ['.jpg', '.jpeg'],
        'image/png': ['.png'],
        'image/webp': ['.webp'],
        'image/heic': ['.heic', '.heif'],
        'application/pdf': ['.pdf'],
      },
    },
  ],
  launch_handler: { client_mode: 'navigate-new' },
}

export function GET(): Response {
  return new Response(JSON.stringify(manifest))
}

function icon(file: string, sizes: string) {
  return { src: `./icons/${file}`, sizes, type: file.endsWith('.svg') ? 'image/svg+xml' : 'image/png' }
}

/** The picture that the install question shows, if `npm run screenshots` has made it. */
function screen(form: 'narrow' | 'wide') {
  const path = `screenshots/${form}.png`
  if (!existsSync(`public/${path}`)) return []
  const header = readFileSync(`public/${path}`)
  // PNG: width and height stand in the first chunk, at bytes 16 and 20.
  const sizes = `${header.readUInt32BE(16)}x${header.readUInt32BE(20)}`
  return [{ src: `./${path}`, sizes, type: 'image/png', form_factor: form, label: screens[form] }]
}
