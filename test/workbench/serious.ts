import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  id: string;
  impact: string;
  nodes: { html: string }[];
}

/** What axe finds serious or critical, outside of the parts that are left out; one line a finding. */
export async function seriousFindings(page: Page, leaveOut: string[] = []): Promise<string[]> {
  await page.evaluate(axe);
  const findings = await page.evaluate(async (exclude) => {
    const { violations } = await (
      globalThis as unknown as { axe: { run(context: object): Promise<{ violations: Finding[] }> } }
    ).axe.run({
      include: [['html']],
      exclude: exclude.map((selector) => [selector]),
    });
    return violations;
  }, leaveOut);
  return findings
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
