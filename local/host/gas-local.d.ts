declare module 'gas-local' {
  const gasLocal: {
    require(folder: string, globals: object, options?: { filter?: (file: string) => boolean }): object;
  };
  export default gasLocal;
}
