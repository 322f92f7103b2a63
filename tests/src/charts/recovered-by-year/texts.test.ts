import { expect, test } from 'vitest';
import { texts } from '#src/charts/recovered-by-year/texts.ts';
import { view } from '#src/charts/recovered-by-year/view.ts';
import { data } from './synthetic.ts';

const of = (currency: string) => texts(view(data, { scope: 'sky_net', currency }));
const note = (currency: string, head: string) => of(currency).notes.find((each) => each.head === head)?.text;

test('the title tells the greatest rise, as exact as the sources, and the summary that none says why', () => {
	expect(of('CNY').title).toBe(
		'Sky Net: the money recovered jumped from ¥90 million in 2001 to more than ¥540 million in 2002'
	);
	expect(of('CNY').summary).toContain('about 6 times the ¥90 million of 2001: no reason given.');
});

test('without two full years in a row the title tells the highest sum', () => {
	expect(of('USD').title).toBe('Sky Net: most money was recovered in 2001, $45 million');
});

test('the subtitle names the currency of the data, and says of dollars that they are worked out', () => {
	expect(of('CNY').subtitle).toBe('Money and goods, Chinese yuan, 2001–2003');
	expect(of('USD').subtitle).toBe('US dollars at each year’s rate, 2001');
});

test('the notes say what is weak, what has no rate, and what another report gives instead', () => {
	expect(note('CNY', 'Doubtful')).toContain('2003: about ¥44 million (Jan–Nov)');
	expect(note('USD', 'No rate')).toContain('For 2002 and 2003 no rate is sourced');
	expect(note('CNY', 'No rate')).toBeUndefined();
	expect(note('CNY', 'No sum for 2004')).toBe('The report gives losses, another measure.');
	expect(note('CNY', 'What it holds')).toContain('includes money found at home.');
});
