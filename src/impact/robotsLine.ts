import { weekdays } from '../i18n/days';
import type { Language } from '../i18n/language';
import { startWords as words } from '../i18n/start';
import { heartbeat } from '../jobs/sweep';
import { robots } from '../jobs/tables';
import type { FormulaNames } from '../tables/formulaText';
import { textInFormula } from '../tables/formulaText';

/** When the hourly robot last came round; 0 before its first round. */
export function robotsSeen({ column }: FormulaNames): string {
  return `SUMIFS(${column(robots, 'at')}; ${column(robots, 'id')}; ${textInFormula(heartbeat)})`;
}

/**
 * Whether the robots are well, by formula alone: a robot that has stopped cannot say so itself.
 * @param seenAt the cell that holds `robotsSeen`
 */
export function robotsText(seenAt: string, { column }: FormulaNames, language: Language): string {
  const said = (key: 'robotsNew' | 'robotsSilentSince' | 'robotsSilentFor' | 'robotsTrouble' | 'robotsWell') =>
    textInFormula(words[key][language]);
  const days = weekdays[language].map(textInFormula).join('; ');
  const ours = textInFormula(heartbeat);
  const [ids, trouble] = [column(robots, 'id'), column(robots, 'trouble')];
  const since = `${said('robotsSilentSince')}&CHOOSE(WEEKDAY(${seenAt}); ${days})`;
  const longAgo = `${said('robotsSilentFor')}&INT(NOW()-${seenAt})`;
  return [
    `IF(${seenAt}=0; ${said('robotsNew')}; `,
    `IF(NOW()-${seenAt}>6; ${longAgo}; `,
    `IF(NOW()-${seenAt}>${hoursOfSilence}/24; ${since}; `,
    `IF(COUNTIFS(${ids}; ${ours}; ${trouble}; "?*")>0; ${said('robotsTrouble')}&FILTER(${trouble}; ${ids}=${ours}); `,
    `${said('robotsWell')}))))`,
  ].join('');
}

/** The robot comes every hour, and Google may be late. */
const hoursOfSilence = 3;
