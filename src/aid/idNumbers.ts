/**
 * Social Security numbers (nine digits, with or without their two dashes) and A-numbers of immigration papers. Phone
 * numbers have ten digits, or seven.
 */
const idNumbers = [/\bA[-# ]{0,2}\d{8,9}(?!\d)/gi, /(?<![\d-])(\d{9}|\d{3}[- ]\d{2}[- ]\d{4})(?![\d-])/g];

/** Takes numbers that look like an ID out of what people wrote: nobody here may keep them. @param mark stands instead */
export function withoutIdNumbers(text: string, mark: string): string {
  return idNumbers.reduce((shown, pattern) => shown.replace(pattern, mark), text);
}
