/** E-mail of the person at the keyboard; '' for an anonymous visitor or where Google does not tell. */
export function activeUser(): string {
  return Session.getActiveUser().getEmail();
}

/** E-mail of the person whose rights this run has. */
export function effectiveUser(): string {
  return Session.getEffectiveUser().getEmail();
}
