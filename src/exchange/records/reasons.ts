/** Why two may be the same, by the codes in the reasons of an outcome. */
export const maybeReasons = {
  samePhone: { en: 'the same phone', es: 'el mismo teléfono' },
  sameEmail: { en: 'the same e-mail', es: 'el mismo correo' },
  sameName: { en: 'the same name', es: 'el mismo nombre' },
  alikeName: { en: 'nearly the same name', es: 'casi el mismo nombre' },
  otherName: { en: 'but another name', es: 'pero otro nombre' },
  street: { en: 'the street is spelled otherwise', es: 'la calle se escribe de otra manera' },
  missingDirection: { en: 'one leaves out North, South, East or West', es: 'a una le falta norte, sur, este u oeste' },
  missingType: { en: 'one leaves out Street, Avenue or the like', es: 'a una le falta calle, avenida o algo así' },
  type: {
    en: 'a street in one, an avenue or the like in the other',
    es: 'calle en una, avenida o algo así en la otra',
  },
  zip: { en: 'another ZIP code', es: 'otro código postal' },
  missingZip: { en: 'one has no ZIP code', es: 'a una le falta el código postal' },
} as const;
export type MaybeReason = keyof typeof maybeReasons;
