import { type Finding, finding, type Place } from '../diagnostics';
import type { Access } from './access';
import { type AzureId, GROUP_VARIABLE, groupIn, nameIn, subscriptionIn } from './azure-id';
import { commandFor } from './commands';
import type { Removal } from './pending';

/** What is to be removed, as people call it. */
export function accessLabel(access: Access): string {
  switch (access.kind) {
    case 'identity':
      return `the identity ${quoted(access.identity)}`;
    case 'credential':
      return `the credential "${access.name}" of the identity ${quoted(access.identity)}`;
    case 'policy':
      return `the access policy of ${principalLabel(access.principal)} on the vault ${quoted(access.vault)}`;
    case 'role':
      return `the role ${access.roleName} of ${principalLabel(access.principal)} on ${scopeLabel(access.scope)}`;
  }
}

function principalLabel(principal: string): string {
  return principal.startsWith('/') ? `the identity ${quoted(principal)}` : principal;
}

function scopeLabel(scope: AzureId): string {
  const depth = scope.split('/').length;
  if (depth <= 3) return subscriptionIn(scope) === undefined ? 'the subscription' : `the subscription ${nameIn(scope)}`;
  if (depth > 5) return quoted(scope);
  return groupIn(scope) === undefined ? 'the resource group of the deployment' : `the resource group ${quoted(scope)}`;
}

function quoted(id: AzureId): string {
  return `"${nameIn(id)}"`;
}

/** AZWI711 and AZWI712: what is no longer declared, with the command that removes it. */
export function removalFindings(removals: readonly Removal[], place: Place): Finding[] {
  return removals.map((removal) => {
    const { access, when, inTheWayOf, reduction } = removal;
    const what = accessLabel(access);
    if (when === 'before') {
      const message = `${capital(what)} has the issuer and subject of "${inTheWayOf}", and Azure takes each pair once: while it is there, the deployment fails.`;
      return finding(
        'AZWI712',
        place,
        message,
        `If it was ever deployed, remove it before the deployment:${lines(commandFor(removal))}`,
      );
    }
    if (reduction !== undefined) {
      const message = `${capital(what)} gives less than it did (no longer ${reduction.lost.join(', ')}), but a deployment adds to what is there and takes nothing away.`;
      const help = `If it was ever deployed, set it to what is declared after the deployment and before \`cdk8s-azwi record\`, which takes that for done:${lines(commandFor(removal))}`;
      return finding('AZWI711', place, message, help);
    }
    const message = `${capital(what)} is no longer declared, but a deployment leaves it in Azure.`;
    return finding(
      'AZWI711',
      place,
      message,
      `If it was ever deployed, remove it after the deployment and before \`cdk8s-azwi record\`, which takes it for removed:${lines(commandFor(removal))}`,
    );
  });
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** A command below the line that speaks of it. */
export function lines(command: string): string {
  const variable = command.includes(`\${${GROUP_VARIABLE}:?}`)
    ? [`# ${GROUP_VARIABLE} is the group that the deployment is given`]
    : [];
  return [...variable, ...command.split('\n')].map((line) => `\n    ${line}`).join('');
}
