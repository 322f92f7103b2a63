/** The longest title that an embed and a card show whole, in characters. */
export const longestTitle = 110;
