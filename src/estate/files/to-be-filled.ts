import { isPlaceholder } from '../pods/manifest';

/**
 * Whether a text of a template is there to be replaced. An empty one is the default of a parameter that somebody gives at
 * the deployment; what is in angle brackets, a person replaces, and a script what begins with a dollar sign.
 */
export function isToBeFilled(text: string): boolean {
  return text === '' || isPlaceholder(text) || /<[^<>]+>|\$[A-Za-z_]/.test(text);
}
