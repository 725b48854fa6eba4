import type { Outcome } from '../../../shared/src/action/stage.ts';
import { type DeploymentFacts, refusalReport } from '../../../shared/src/deploy/report.ts';
import type { DeployOutput } from './contract.ts';

/** A verdict on the model, not an error: reported, then the step fails. @param why the end of a sentence. */
export function refusal(facts: DeploymentFacts, why: string): Outcome<DeployOutput> {
  const report = refusalReport(facts, why);
  return {
    outputs: {},
    result: { ...commonResult(facts), deployed: false, smoke: facts.smoke, refused: why },
    report,
    failure: report.headline,
  };
}

/** What outcome.json holds whatever came of a deployment. */
export function commonResult({
  manifest,
  environment,
  target,
  gate,
  approval,
  metrics,
}: DeploymentFacts): Record<string, unknown> {
  const { name, id: modelId, datasetId } = manifest;
  return { stage: 'deploy', name, modelId, datasetId, environment, target, gate, approval, metrics };
}
