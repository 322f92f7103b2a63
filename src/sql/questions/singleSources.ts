import type { WorkedQuestion } from './question.ts';

export const singleSources: WorkedQuestion = {
	id: 'single-sources',
	question: 'In which tables do most rows rest on a single page?',
	tables: ['row_sources'],
	sql: () => `SELECT
  "table",
  count(*) AS all_rows,
  count(*) FILTER (WHERE pages = 1) AS on_one_page,
  round(
    100.0 * count(*) FILTER (WHERE pages = 1) / count(*), 1
  ) AS percent
FROM (
  SELECT "table", row_id, count(*) AS pages
  FROM row_sources
  GROUP BY "table", row_id
) AS counted
GROUP BY "table"
ORDER BY percent DESC, "table"`,
	says: '`row_sources` has a row for each page that a row of any table rests on. Pages are counted for each row first, and then the rows for each table.',
	beware:
		'Two pages are no two witnesses: one may carry the text of the other (`sources.text_of`). One official act may be worth more than three newspapers.'
};
