import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files of a folder; a team each. */
const TEAM = 50;

/** Writes a GitOps repository: files of two workloads each, with their ServiceAccounts. */
export function writeRepository(folder: string, files: number): void {
  for (let index = 0; index < files; index += 1) {
    const team = `team-${Math.floor(index / TEAM)}`;
    mkdirSync(join(folder, team), { recursive: true });
    const names = [`app-${index}-a`, `app-${index}-b`];
    const documents = names.flatMap((name, second) => [
      account(name, team, index * 2 + second),
      deployment(name, team),
    ]);
    writeFileSync(join(folder, team, `app-${index}.yaml`), documents.join('---\n'));
  }
}

function account(name: string, namespace: string, id: number): string {
  return `apiVersion: v1
kind: ServiceAccount
metadata:
  name: ${name}
  namespace: ${namespace}
  annotations:
    azure.workload.identity/client-id: 11111111-1111-4111-8111-${String(id).padStart(12, '0')}
`;
}

function deployment(name: string, namespace: string): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
  namespace: ${namespace}
  labels:
    app: ${name}
spec:
  replicas: 2
  selector:
    matchLabels:
      app: ${name}
  template:
    metadata:
      labels:
        app: ${name}
        azure.workload.identity/use: "true"
    spec:
      serviceAccountName: ${name}
      containers:
        - name: app
          image: ghcr.io/example/${name}:1.0.0
          ports:
            - containerPort: 8080
          env:
            - name: KEYVAULT_URL
              value: https://kv-${namespace}.vault.azure.net/
          resources:
            requests:
              cpu: 100m
              memory: 128Mi
            limits:
              memory: 256Mi
`;
}
