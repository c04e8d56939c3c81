/** The part of saxen that is used: elements of an XML text, one after the other. */
declare module 'saxen' {
  export class Parser {
    on(
      what: 'openTag',
      hear: (name: string, attributes: () => Record<string, string>, decoded: (text: string) => string) => void,
    ): this;
    on(what: 'closeTag', hear: (name: string) => void): this;
    on(what: 'text', hear: (text: string, decoded: (text: string) => string) => void): this;
    on(what: 'cdata', hear: (text: string) => void): this;
    on(what: 'error', hear: (error: Error) => void): this;
    parse(xml: string): void;
  }
}
