import type { WorkedQuestion } from './question.ts';

export const rivalClaims: WorkedQuestion = {
	id: 'rival-claims',
	question: 'Who claimed how many persons, when, of which years, and on which pages does each claim rest?',
	tables: ['estimates', 'row_sources', 'sources'],
	sql: () => `SELECT
  estimates.measure,
  estimates.date_published,
  estimates.claimed_by,
  estimates.exactness,
  estimates.value_low,
  estimates.value_high,
  estimates.period_start_year AS from_year,
  estimates.period_end_year AS to_year,
  estimates.status,
  (
    SELECT group_concat(sources.publisher, '; ')
    FROM row_sources
    JOIN sources
      ON sources.source_id = row_sources.source_id
    WHERE row_sources."table" = 'estimates'
      AND row_sources.row_id = estimates.estimate_id
  ) AS publishers
FROM estimates
WHERE estimates.unit = 'persons'
ORDER BY estimates.measure,
  estimates.date_published, estimates.estimate_id`,
	says: 'Claims side by side, each with its publishers. A claim without a figure is a denial.',
	beware:
		'Claims that count other people, or other years, are no two views of one number. They are not added and not averaged, and the latest is not the best.'
};
