import type { KeptApart } from '#atlas/descriptor.ts';

/**
 * The pairs of figures that nothing adds, averages or joins, in any atlas of the field; each chart's tests name the pairs
 * that it meets. The descriptor's `methods` names those of its package.
 */
export const keptApart: readonly KeptApart[] = [
	{
		one: 'A running total',
		other: 'a count of one year',
		why: 'The total contains the year.'
	},
	{
		one: 'Eleven months of a year',
		other: 'the full year',
		why: 'They are two claims about much the same time, not two halves.'
	},
	{
		one: 'Officials',
		other: 'all persons who came back',
		why: 'The second contains the first; a person of private business is no official.'
	},
	{
		one: 'Money returned',
		other: 'what firms and banks paid',
		why: 'Settlements and fines were paid by them; nothing says that it is the money that left.'
	},
	{
		one: 'Persons documented here',
		other: 'a published total',
		why: 'The cases are those that somebody reported, and no sample of the total.'
	},
	{
		one: 'Corruption and economic crime',
		other: 'telecom fraud or any crime',
		why: 'They are different persons and different powers of the state.'
	},
	{
		one: 'An official count of ways of return',
		other: 'a rights group’s',
		why: 'They differ in what they call persuasion, and in the persons counted.'
	},
	{
		one: 'A claim',
		other: 'a rival claim',
		why: 'They speak of different years, persons or money; the difference is the finding.'
	},
	{
		one: 'Frozen',
		other: 'confiscated, or returned',
		why: 'They are stages that the same money may pass.'
	},
	{
		one: 'The sum of one person',
		other: 'the sum of another of the same affair',
		why: 'Persons of one affair often share one sum.'
	},
	{
		one: 'A total row',
		other: 'the rows it contains',
		why: 'The money would count twice.'
	},
	{
		one: 'A sum in another currency',
		other: 'dollars of another year',
		why: 'A sum is turned into dollars only by a sourced rate of its own year.'
	}
];
