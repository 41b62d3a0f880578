// Models for clients of other languages, generated from the AsyncAPI document: the same document, the same text.
import { FetchingJSONSchemaStore, InputData, JSONSchemaInput, quicktype } from 'quicktype-core';
import { asyncApiDocument } from '../server/documents/asyncapi.ts';

const languages = [
  { lang: 'dart', file: 'dart/arene_models.dart', rendererOptions: { 'null-safety': true, 'final-props': true } },
  { lang: 'kotlin', file: 'kotlin/AreneModels.kt', rendererOptions: { framework: 'kotlinx', package: 'arene.models' } },
  { lang: 'swift', file: 'swift/AreneModels.swift', rendererOptions: { 'access-level': 'public' } },
] as const;

/** The text of each file, by its path in docs/clients/. */
export async function clientModels(): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const { lang, file, rendererOptions } of languages) {
    const { lines } = await quicktype({
      lang,
      inputData: await input(),
      rendererOptions: { ...rendererOptions },
      inferDateTimes: false,
      // Names follow the declarations: classes that happen to look alike stay apart.
      combineClasses: false,
      leadingComments: ['Generated from the AsyncAPI document by `npm run docs`; do not edit.'],
    });
    files[file] = `${lines.join('\n').trimEnd()}\n`;
  }
  return files;
}

async function input(): Promise<InputData> {
  const schemas = JSON.stringify(asyncApiDocument().components.schemas).replaceAll(
    '#/components/schemas/',
    '#/definitions/',
  );
  const source = new JSONSchemaInput(new FetchingJSONSchemaStore());
  await source.addSource({ name: 'Arene', uris: ['#/definitions/'], schema: `{"definitions":${schemas}}` });
  const data = new InputData();
  data.addInput(source);
  return data;
}
