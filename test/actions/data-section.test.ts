import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dataSections, type JudgedData } from '../../actions/validate-gate/src/sections/data.ts';
import type { DataSchema } from '../../shared/src/data/schema.ts';
import type { RunFacts } from '../../shared/src/platform/ports.ts';
import { datasetManifestSchema, modelManifestSchema } from '../../shared/src/registry/manifest.ts';
import { readModelProfile } from '../../shared/src/registry/model-package.ts';
import { renderHtml } from '../../shared/src/report/html.ts';
import { renderMarkdown } from '../../shared/src/report/markdown.ts';
import type { Report, Section } from '../../shared/src/report/report.ts';
import { type Fruit, fruit, fruitConfig, fruitCsv } from '../support/fruit.ts';
import { type Workspace, workspace } from '../support/workspace.ts';

const config = fruitConfig('gate: { metrics: { accuracy: { min: 0 } } }\n');

/** A model of 400 fruits as the baseline of one of other fruits. */
async function judged(space: Workspace, rows: readonly Fruit[]): Promise<Report> {
  await space.run('prepare-data');
  await space.run('train', { artifact: 'earlier' });
  await space.write('data.csv', fruitCsv(rows));
  await space.run('prepare-data');
  await space.run('train');
  return (await space.run('validate-gate', { baseline: 'earlier' })).outcome.report;
}

const sectionOf = (report: Report) => report.sections.find(({ heading }) => heading === 'Data');

function markdown(section: Section): string {
  const report: Report = { title: 't', status: 'info', headline: 'h', sections: [section] };
  return renderMarkdown(report, { limit: 65_000 });
}

describe('the section "Data" of the gate', () => {
  test('says how many rows more there are, and which columns moved, the largest first', async (t) => {
    const before = fruit(400);
    const space = await workspace(t, { 'mlops.yml': config, 'data.csv': fruitCsv(before) });
    const heavier = fruit(200, 2).map((row) => ({ ...row, weight: row.weight + 60 }));
    const section = sectionOf(await judged(space, [...before, ...heavier]));
    assert.ok(section?.folded);
    const text = markdown(section);
    const [, earlier, later] = /Training rows:\*\* (\d+) → (\d+) \(\+/.exec(text) ?? [];
    assert.ok(Number(earlier) > 240 && Number(later) > 380, text);
    assert.match(text, /The features and the target are the same columns/);
    const moved = section.blocks.find((block) => block.kind === 'table' && block.table.columns.length > 2);
    assert.ok(moved?.kind === 'table');
    assert.equal(moved.table.rows[0][0], 'weight');
    assert.ok(moved.table.rows.length <= 5);
    assert.match(String(moved.table.rows[0][4]), /^mean 1[45]\d\.?\d* → 1[67]\d/);
    assert.match(text, /In \d of 5 columns the training rows differ .* by more than chance/);
    assert.match(text, /\| weight \| /);
    assert.match(text, /The verdict does not depend on it/);
    const { datasetId } = await space.readJson<{ datasetId: string }>('.mlops/models/earlier/manifest.json');
    assert.ok(text.includes(`mlops datasets diff ${datasetId.slice(0, 12)} fruit-dataset\n`), text);
  });

  test('says that nothing drifted where the rows are of the same kind', async (t) => {
    const space = await workspace(t, { 'mlops.yml': config, 'data.csv': fruitCsv(fruit(400)) });
    const section = sectionOf(await judged(space, [...fruit(400), ...fruit(200, 2)]));
    assert.match(markdown(section!), /In none of 5 columns do the training rows differ/);
  });

  test('is not there for the same data set', async (t) => {
    const rows = fruit(300);
    const space = await workspace(t, { 'mlops.yml': config, 'data.csv': fruitCsv(rows) });
    assert.equal(sectionOf(await judged(space, rows)), undefined);
  });

  test('on GitHub links to the run, and its commands can be pasted whatever an artifact is called', async (t) => {
    const space = await workspace(t, { 'mlops.yml': config, 'data.csv': fruitCsv(fruit(200)) });
    await space.run('prepare-data');
    await space.run('train');
    const model = modelManifestSchema.parse(await space.readJson('.mlops/models/fruit-model/manifest.json'));
    const folder = space.path('.mlops', 'data-sets', 'fruit-dataset');
    const profiles = await space.readJson<{ splits: { train: JudgedData['profile'] } }>(
      '.mlops/data-sets/fruit-dataset/profile.json',
    );
    const schema = await space.readJson<DataSchema>('.mlops/data-sets/fruit-dataset/schema.json');
    const columns = schema.columns.filter(({ name }) => name !== 'colour');
    const data = {
      manifest: datasetManifestSchema.parse(
        await space.readJson('.mlops/data-sets/fruit-dataset/manifest.json'),
      ),
      schema: { ...schema, columns: [...columns, { name: 'shop', type: 'text', role: 'feature' } as const] },
      profile: profiles.splits.train,
      folder,
    };
    const profile = await readModelProfile(space.path('.mlops', 'models', 'fruit-model'));
    const run: RunFacts = {
      repository: 'octo/fruit',
      commit: '',
      runId: '22',
      actor: 'octocat',
      event: 'pull_request',
      ref: 'refs/heads/main',
      workflow: null,
      pullRequest: null,
      url: 'https://github.com/octo/fruit/actions/runs/22',
      triggeredBy: null,
    };
    const described = (name: string, trainedIn: string) => {
      const artifact = { run: '22', name, digest: `sha256:${'0'.repeat(64)}` };
      const baseline = { manifest: { ...model, run: trainedIn }, profile };
      const place = { run, workingDirectory: space.folder };
      return dataSections(baseline, { ...data, artifact }, [], place)[0];
    };
    const text = markdown(described('fruit-dataset', '11'));
    assert.ok(text.includes('(https://github.com/octo/fruit/actions/runs/22#artifacts)'), text);
    assert.ok(text.includes('gh run download 11 --name fruit-dataset --dir before\n'), text);
    assert.ok(text.includes('gh run download 22 --name fruit-dataset --dir after\n'), text);
    assert.match(text, /"shop" of the same type \(text\) is new: perhaps renamed.*cannot use the data/);
    const section = described("x'; rm -rf ~ #", '11');
    assert.ok(markdown(section).includes("--name 'x'\\''; rm -rf ~ #' --dir before\n"));
    const html = renderHtml({ title: 't', status: 'info', headline: 'h', sections: [section] });
    assert.match(html, /<a href="https:\/\/github\.com\/octo\/fruit\/actions\/runs\/22#artifacts"/);
    const elsewhere = markdown(described('fruit-dataset', 'local'));
    assert.doesNotMatch(elsewhere, /gh run download/);
    assert.match(elsewhere, /#artifacts/);
  });
});
