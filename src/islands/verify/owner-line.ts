import type { BundleOutline } from '#bundle'
import { currentEnrolment } from '#domain'
import { className, fullName } from '#i18n'

/** Whose bundle it says it is: name, class and school.. */
export function ownerLine({ owner, enrolments }: BundleOutline): string {
  const enrolment = currentEnrolment(enrolments)
  const parts = [fullName(owner.name), enrolment && className(enrolment), enrolment?.school.name]
  return parts.filter(Boolean).join(', ')
}
