/** The part of munkres-js that benchmarks compare with: for each row the column that it gets. */
declare module 'munkres-js' {
  export default function computeMunkres(costs: number[][]): [row: number, column: number][];
}
