/** The questions of the atlas, in the order of the story. Each chart answers one. */
export const questions = {
	number: 'Where does the number come from?',
	flight: 'Where did they go?',
	law: 'Where does the law reach?',
	return: 'Who came back?',
	money: 'What happened to the money?'
} as const;

export type Question = keyof typeof questions;
