/** By which our messages and our element are known on other people's pages. */
export const ownName = 'fugitive-flows';
