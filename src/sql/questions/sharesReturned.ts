import type { WorkedQuestion } from './question.ts';

export const sharesReturned: WorkedQuestion = {
	id: 'shares-returned',
	question: 'How much of what was frozen in each affair came back, and what are the two sums?',
	tables: ['freeze_return_pairs', 'affairs'],
	sql: () => `SELECT
  affairs.name AS affair,
  pairs.holding_iso3 AS frozen_in,
  pairs.unit,
  round(pairs.compared_frozen) AS frozen,
  round(pairs.compared_returned) AS returned,
  round(100 * pairs.share_returned, 1) AS percent,
  pairs.link_basis,
  pairs.unit_basis,
  pairs.no_share_reason
FROM freeze_return_pairs AS pairs
JOIN affairs ON affairs.affair_id = pairs.affair_id
ORDER BY pairs.share_returned IS NULL,
  pairs.share_returned DESC, affair, frozen_in`,
	says: '`freeze_return_pairs` has a row for each place in which money of an affair was frozen, with a share where both sums are known in one unit, and the reason where there is none.',
	beware:
		'No share is not nought. Above 100 per cent it is no share of what was frozen: interest or later finds may have come to it, and where no source links the two sums (`link_basis` is `place`), they may not be of the same money. Many sums are rounded or least ones; the table says which. Shares of different affairs have no average.'
};
