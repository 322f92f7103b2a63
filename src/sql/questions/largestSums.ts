import type { WorkedQuestion } from './question.ts';

export const largestSums: WorkedQuestion = {
	id: 'largest-sums',
	question: 'What is the largest sum of each currency that was frozen, confiscated or returned?',
	tables: ['asset_recoveries'],
	sql: () => `SELECT
  currency,
  stage,
  count(*) AS sums,
  max(amount) AS largest
FROM asset_recoveries
WHERE amount IS NOT NULL
  AND payer IS NULL
GROUP BY currency, stage
ORDER BY currency, stage`,
	says: 'Amounts are numbers, so that `max` is the largest one. Payments by firms and banks (`payer`) are left out: they are no loot.',
	beware:
		'There is no `sum` here on purpose: the same money is frozen, then confiscated, then returned, and rows with `is_total` contain others. Currencies are not compared.'
};
