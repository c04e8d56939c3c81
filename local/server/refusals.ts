/** A sentence for the person at the screen; anything else that is thrown is a fault of the workbench or of a script. */
export class Refused extends Error {
  readonly status: number;

  constructor(sentence: string, status = 400) {
    super(sentence);
    this.name = 'Refused';
    this.status = status;
  }
}
