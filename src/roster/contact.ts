/** A phone number in its international form where it is complete; else as it was typed. Without a country it is North American. */
export function writtenPhone(typed: string): string {
  const text = typed.trim();
  const digits = text.replace(/\D/g, '');
  if (!/^[+\d\s().-]+$/.test(text)) return text;
  if (text.startsWith('+')) return digits.length >= 8 && digits.length <= 15 ? `+${digits}` : text;
  if (digits.length === 10) return `+1${digits}`;
  return digits.length === 11 && digits.startsWith('1') ? `+${digits}` : text;
}
