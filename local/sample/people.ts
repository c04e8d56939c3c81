/** The organizers of the sample chapter. */
export const ANA = 'ana.ejemplo@chapter.example';
export const SAM = 'sam.sample@chapter.example';
export const KIM = 'kim.muster@chapter.example';
