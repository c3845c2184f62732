import { declareClassPlugin, declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { prose } from './prose.mjs';
import { FastRunner } from './runner.mjs';

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'fast', FastRunner),
  declareValuePlugin(PluginKind.Ignore, 'prose', prose),
];
