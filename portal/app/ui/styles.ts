import address from './styles/index.css?url';

/** Where the kit's stylesheet is, for the head of every page. */
export const styles: string = address;
