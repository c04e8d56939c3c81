export interface Message {
  to: string;
  subject: string;
  body: string;
  htmlBody: string;
  /** The name beside the sender's address. */
  name: string;
}

export function sendMail(message: Message): void {
  MailApp.sendEmail(message);
}

/** Recipients that today's quota still allows. */
export function mailsLeft(): number {
  return MailApp.getRemainingDailyQuota();
}
