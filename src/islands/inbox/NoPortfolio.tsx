import type { ComponentChildren } from 'preact'
import { inboxTexts } from '#i18n'
import { Actions, LinkButton, Notice } from '#ui'
import { link } from '../shared/link.ts'

/** There is nowhere to put the files yet: they wait, and here is the way. */
export function NoPortfolio({ children }: { children: ComponentChildren }) {
  return (
    <>
      <Notice
        tone="info"
        title={inboxTexts.noPortfolioTitle}
        action={
          <Actions>
            <LinkButton href={link('/start/')} kind="primary" icon="plus">
              {inboxTexts.begin}
            </LinkButton>
            <LinkButton href={link('/open/')} icon="folder-open">
              {inboxTexts.openCopy}
            </LinkButton>
          </Actions>
        }
      >
        <p>{inboxTexts.noPortfolio}</p>
      </Notice>
      {children}
    </>
  )
}
