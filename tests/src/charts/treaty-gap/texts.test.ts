import { describe, expect, test } from 'vitest';
import { placesTitle } from '#src/charts/treaty-gap/placeTexts.ts';
import { texts } from '#src/charts/treaty-gap/texts.ts';
import { view } from '#src/charts/treaty-gap/view.ts';
import { cases, dataOf, extradition, synthetic, withCases } from './synthetic.ts';

const of = (data: typeof synthetic, time = '2026') => texts(view(data, { time }));
const note = (data: typeof synthetic, head: string, time?: string) =>
	of(data, time).notes.find((each) => each.head === head)?.text;

describe('the synthetic cases', () => {
	test('give a title that leaves out those whom no treaty between states could govern, and those without a day', () => {
		expect(of(withCases).title).toBe(
			'3 of 5 fled beyond any extradition treaty; of 3 who came back, 1 was extradited'
		);
		expect(of(withCases, '2010').title).toBe(of(withCases).title);
	});

	test('are told without anybody having come back', () => {
		const away = dataOf(cases.filter(({ back }) => back === null));
		expect(of(away).title).toBe('1 of 2 fled beyond any extradition treaty; nobody came back');
	});

	test('are of the years of their flights, as far as these are known', () => {
		expect(of(withCases).subtitle).toBe('Documented cases, flights of 2001');
		const undated = dataOf(cases.filter(({ fled }) => fled === null));
		expect(of(undated).subtitle).toBe('Documented cases');
	});

	test('are said in sentences, with what they are to be held against', () => {
		expect(of(withCases).summary).toBe(
			'We know when and where to 5 people fled: 3 to places with no extradition treaty with China in force that day, 1 to places with one, and of 1 it is not known. ' +
				'Half had fled by 2001, at the end of which between 3 and 5 countries had such a treaty in force. ' +
				'Of 3 who came back, 1 was extradited; most often the way back is given as deportation.'
		);
	});

	test('say who is left out, and why', () => {
		expect(note(withCases, 'Not counted')).toBe(
			'Besides the 5 people with a known day and place of flight: 1 to places not known, 2 on days not known and 1 where treaties do not apply. ' +
				'Of the 2 without a day of flight, 1 was reported only where no extradition treaty can have been in force on any day.'
		);
		expect(note(withCases, 'Extradited')).toContain(
			'Of the 1 extradited, 1 came from a place with a treaty in force on that day; 1 came back in another way although one was.'
		);
		expect(note(withCases, 'Extradited')).toContain('1 person caught in China is not among those');
	});
});

describe('the places alone', () => {
	test('give the title where no case is documented', () => {
		expect(of(synthetic).title).toBe(
			'Of the 7 whose believed place is known, 2 were where no extradition treaty with China is in force'
		);
		expect(of(synthetic, '2001').title).toBe(
			'At the end of 2001, no extradition treaty with China was in force where 6 of these 7 were believed'
		);
	});

	test('of cases count each person once, by any place within reach', () => {
		expect(placesTitle(view(withCases, {}))).toBe(
			'Of 2 people with a reported place, 1 was where an extradition treaty with China is in force'
		);
	});

	test('tell what stands apart, and what is not known', () => {
		const later = [extradition('ESP', { signed: '2000-05-01', in_force_by: '2018-10' })];
		expect(note({ ...synthetic, instruments: later }, 'Doubtful', '2005')).toContain(
			'with Spain was in force is not known; 4 people are counted apart'
		);
		expect(note(synthetic, 'Doubtful')).toBeUndefined();
		expect(note(synthetic, 'Treaties do not apply')).toBe(
			'Hong Kong is part of China under its own law. The 1 believed in Hong Kong is counted neither as with nor as without a treaty.'
		);
		expect(note(synthetic, 'Place by place')).toContain('Named as a region only, and so not drawn: Asia 1');
	});
});
