import type { WorkedQuestion } from './question.ts';

export const lawAtFlight: WorkedQuestion = {
	id: 'law-at-flight',
	question: 'Was extradition in force on the day of flight with a place to which the person fled?',
	tables: ['case_spells'],
	sql: () => `SELECT
  at_flight_extradition,
  count(*) AS persons,
  count(*) FILTER (WHERE event = 'returned')
    AS came_back,
  count(*) FILTER (WHERE event = 'still_away')
    AS still_away,
  count(*) FILTER (
    WHERE at_return_extradition = 'in_force'
  ) AS in_force_on_return
FROM case_spells
GROUP BY at_flight_extradition
ORDER BY persons DESC, at_flight_extradition`,
	says: '`case_spells` is made from `cases` and `treaties`: it compares the dates of each person with those of the instruments, and says “not known” where either leaves it open.',
	beware:
		'Whether a treaty keeps people away cannot be read from it: who was never reported is in no row. And a return from a place with a treaty is no extradition yet.'
};
