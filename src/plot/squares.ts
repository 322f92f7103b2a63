/**
 * A square stands for one person, or one case of money, in every picture that counts them one by one, and is of one size in
 * all of them. Pixels: its side, and from one to the next. Twenty stand side by side at 300 px.
 */
export const square = { side: 12, pitch: 15 } as const;
