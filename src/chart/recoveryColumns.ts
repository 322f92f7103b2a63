import { withDateKind } from '#atlas/dates/withDateKind.ts';
import { noDollarsText, valuedText } from '#atlas/words/describeSum.ts';
import { exactnessWord } from '#atlas/words/exactness.ts';
import { payerText } from '#atlas/words/payerText.ts';
import { upperFirst } from '#atlas/words/upperFirst.ts';
import type { Recovery } from '#scripts/derive/assets/recovery.ts';
import { datedFields, decimal, integer, string, type FieldOf } from './fields.ts';
import { number, text, type Cell } from './table.ts';

/** What is to be said of a recovery beside its cells, a sentence each. */
const noteOf = ({ rateYear, noDollars, valuedOn, note }: Recovery) =>
	[
		rateYear === null ? '' : `Dollars at the average rate of ${rateYear}`,
		noDollars === null ? '' : upperFirst(noDollarsText[noDollars]),
		valuedOn === null ? '' : upperFirst(valuedText(valuedOn)),
		note ?? ''
	]
		.filter((said) => said !== '')
		.join('. ');

/**
 * The columns in which a table tells of a recovery whatever the picture beside it: places, payer, sum, day, ground, and what
 * is to be said of them. Dollars are whole. A table takes them in its own order, with its own between.
 * @param recoveryOf the recovery that a row of the table tells of
 */
export function recoveryColumns<Row>(recoveryOf: (row: Row) => Recovery, nameOf: (iso3: string) => string) {
	type Fields = Readonly<Record<string, FieldOf<Recovery>>>;
	const inFiles = (fields: Fields) =>
		Object.fromEntries(
			Object.entries(fields).map(([name, field]) => [
				name,
				{ ...field, value: (row: Row) => field.value(recoveryOf(row)) }
			])
		);
	const words = (title: string, cell: (recovery: Recovery) => Cell, fields?: Fields) =>
		text<Row>(title, (row) => cell(recoveryOf(row)), fields && inFiles(fields));
	const figures = (title: string, cell: (recovery: Recovery) => Cell, fields: Fields) =>
		number<Row>(title, (row) => cell(recoveryOf(row)), inFiles(fields));
	const place = (iso3: string | null) => (iso3 === null ? null : nameOf(iso3));
	return {
		holding: words('Where it lies or lay', ({ holding }) => place(holding), {
			from_iso3: string(({ holding }) => holding, {
				title: 'Where it lies or lay (code)',
				from: 'asset_recoveries.holding_iso3'
			}),
			from_place: string(({ holding }) => place(holding))
		}),
		requesting: words('Claimed for', ({ requesting }) => place(requesting), {
			to_iso3: string(({ requesting }) => requesting, {
				title: 'Claimed for (code)',
				from: 'asset_recoveries.requesting_iso3'
			}),
			to_place: string(({ requesting }) => place(requesting))
		}),
		payer: words(
			'Paid by',
			({ payer }) => (payer === null ? '' : payerText({ name: payer.name, seat: place(payer.seat) })),
			{
				payer: string(({ payer }) => payer?.name ?? null, { from: 'asset_recoveries.payer' }),
				payer_iso3: string(({ payer }) => payer?.seat ?? null, {
					title: 'Seat of who paid (code)',
					from: 'asset_recoveries.payer_iso3'
				})
			}
		),
		stage: words('Stage', ({ stageLabel }) => stageLabel, {
			stage: string(({ stage }) => stage, { title: 'Stage; what is shared counts as returned' }),
			stage_text: string(({ stageLabel }) => stageLabel)
		}),
		exactness: words(
			'How exact',
			({ exactness }) => (exactness === 'exact' ? 'exact' : exactnessWord(exactness)),
			{ exactness: string(({ exactness }) => exactness, { from: 'asset_recoveries.exactness' }) }
		),
		amount: figures('Amount', ({ amount }) => amount, {
			amount: decimal(({ amount }) => amount, { from: 'asset_recoveries.amount' })
		}),
		currency: words('Currency', ({ currency }) => currency ?? ''),
		dollars: figures('US dollars', ({ dollars }) => (dollars === null ? null : Math.round(dollars)), {
			dollars: integer(({ dollars }) => (dollars === null ? null : Math.round(dollars)), { unit: 'USD' }),
			rate_year: integer(({ rateYear }) => rateYear, {
				title: 'Year of the average rate, where the dollars are converted'
			})
		}),
		date: words(
			'Date',
			({ date, dateKind }) => (date === null ? null : withDateKind(date, dateKind, (day) => day)),
			datedFields(
				'date',
				({ date }) => date,
				({ dateKind }) => dateKind
			)
		),
		legalBasis: words('Legal basis', ({ legalBasis }) => legalBasis),
		mechanism: words('Way of return', ({ mechanism }) => mechanism ?? ''),
		note: words('Note', noteOf)
	};
}
