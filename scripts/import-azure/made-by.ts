import { PACKAGE, PACKAGE_VERSION } from './package';

/** What every generated file says about itself. */
export const MADE_BY = `Made from ${PACKAGE} ${PACKAGE_VERSION} by \`npm run import:azure\`; do not edit.`;
