import { weekdays } from '../i18n/days';
import type { Language } from '../i18n/language';
import { startWords as words } from '../i18n/start';
import { heartbeat } from '../jobs/sweep';
import { deskSign, robots } from '../jobs/tables';
import type { FormulaNames } from '../tables/formulaText';
import { textInFormula } from '../tables/formulaText';

/** Which robot: the Workbook's own hourly one, or the sign that the Help desk leaves there. */
export type Robot = typeof heartbeat | typeof deskSign;

/** When it last came round; 0 before its first round. */
export function robotsSeen({ column }: FormulaNames, robot: Robot = heartbeat): string {
  return `SUMIFS(${column(robots, 'at')}; ${column(robots, 'id')}; ${textInFormula(robot)})`;
}

const wordsOf = {
  [heartbeat]: {
    isNew: words.robotsNew,
    since: words.robotsSilentSince,
    longAgo: words.robotsSilentFor,
    trouble: words.robotsTrouble,
    well: words.robotsWell,
  },
  [deskSign]: {
    isNew: words.deskNew,
    since: words.deskSilentSince,
    longAgo: words.deskSilentFor,
    trouble: words.robotsTrouble,
    well: words.deskWell,
  },
};

/**
 * Whether it is well, by formula alone: a robot that has stopped cannot say so itself.
 * @param seenAt the cell that holds `robotsSeen`
 */
export function robotsText(
  seenAt: string,
  { column }: FormulaNames,
  language: Language,
  robot: Robot = heartbeat,
): string {
  const said = (key: keyof (typeof wordsOf)[Robot]) => textInFormula(wordsOf[robot][key][language]);
  const days = weekdays[language].map(textInFormula).join('; ');
  const ours = textInFormula(robot);
  const [ids, trouble] = [column(robots, 'id'), column(robots, 'trouble')];
  const since = `${said('since')}&CHOOSE(WEEKDAY(${seenAt}); ${days})`;
  const longAgo = `${said('longAgo')}&INT(NOW()-${seenAt})`;
  return [
    `IF(${seenAt}=0; ${said('isNew')}; `,
    `IF(NOW()-${seenAt}>6; ${longAgo}; `,
    `IF(NOW()-${seenAt}>${hoursOfSilence}/24; ${since}; `,
    `IF(COUNTIFS(${ids}; ${ours}; ${trouble}; "?*")>0; ${said('trouble')}&FILTER(${trouble}; ${ids}=${ours}); `,
    `${said('well')}))))`,
  ].join('');
}

/** The robot comes every hour, and Google may be late. */
const hoursOfSilence = 3;
