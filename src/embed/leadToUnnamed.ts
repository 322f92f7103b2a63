/**
 * Runs in the head of an embed that names persons, before anything is drawn: where the address asks for no names, it leads
 * to the document that holds none.
 */
const { unnamed } = document.documentElement.dataset;

if (unnamed !== undefined && new URLSearchParams(location.search).get('names') === 'off')
	location.replace(unnamed + location.search);
