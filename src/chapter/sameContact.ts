/** How a person can be recognised: phone numbers by their digits, e-mail addresses without regard to case. */
interface Contact {
  phone: string;
  email: string;
}

/**
 * Those with the same phone number or e-mail address: perhaps the same person, perhaps a household with one phone.
 * A person decides; nothing is merged by itself.
 * @returns their ids
 */
export function maybeSame(contact: Contact, others: readonly (Contact & { id: string })[]): string[] {
  const mine = contactKeys(contact);
  if (mine.length === 0) return [];
  return others.filter((one) => contactKeys(one).some((key) => mine.includes(key))).map(({ id }) => id);
}

const fewestDigits = 7;

/** A phone number and an e-mail address as they are compared; what is too short to tell anybody apart is left out. */
export function contactKeys({ phone, email }: Contact): string[] {
  const digits = phone.replace(/\D/g, '').slice(-10);
  const address = email.trim().toLowerCase();
  return [...(digits.length >= fewestDigits ? [digits] : []), ...(address.includes('@') ? [address] : [])];
}
