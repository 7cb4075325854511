import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stuckClassEntries, stuckClasses } from '@thaw/domain';
import { WorkerMetrics } from '@thaw/worker';
import { Metrics } from '@thaw/api';
import { parser } from '@prometheus-io/lezer-promql';
import { projectDir } from '@thaw/tools';
import { parse } from 'yaml';

/** What operators are given as files is whole, and speaks of what is there. */

const read = (path: string): string => readFileSync(join(projectDir, path), 'utf8');
const pageOf = (stuckClass: string, suffix: string) => `docs/runbooks/${stuckClass.replaceAll('_', '-')}${suffix}`;

describe('runbooks', () => {
  it.each([['.md', 6], ['.zh-CN.md', 6]] as const)('there is one for each class (%s), with every section filled', (suffix, sections) => {
    for (const stuckClass of stuckClasses) {
      const text = read(pageOf(stuckClass, suffix));
      const filled = text.split(/^## .+$/m).slice(1).filter((section) => section.trim().length > 3);
      expect([stuckClass, filled.length]).toEqual([stuckClass, sections]);
      expect(text).toContain(`\`${stuckClass}\``);
    }
  });

  it.each([['.md', 'Offered: ', ', ', '.'], ['.zh-CN.md', '可用处置：', '、', '。']] as const)('name every remedy the class offers and none other (%s)', (suffix, before, between, after) => {
    for (const stuckClass of stuckClasses) {
      const { remedies } = stuckClassEntries[stuckClass];
      const line = read(pageOf(stuckClass, suffix)).split('\n').find((one) => one.startsWith(before));
      expect([stuckClass, line]).toEqual([stuckClass, remedies.length === 0 ? undefined : `${before}${remedies.map((one) => `\`${one}\``).join(between)}${after}`]);
    }
  });

  it('link only to pages that are there, and no page is of no class and no alarm', () => {
    const pages = [...stuckClasses.map((one) => one.replaceAll('_', '-')), ...alerts().map(({ annotations }) => basename(annotations.runbook, '.md'))];
    const known = new Set(['README', ...pages].flatMap((page) => [`${page}.md`, `${page}.zh-CN.md`]));
    for (const file of readdirSync(join(projectDir, 'docs/runbooks'))) {
      expect(known).toContain(file);
      for (const [, target] of read(`docs/runbooks/${file}`).matchAll(/\]\(([^)]+)\)/g)) expect([file, target, known.has(target ?? '')]).toEqual([file, target, true]);
    }
  });
});

interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly for: string;
  readonly labels: { readonly severity: string };
  readonly annotations: { readonly summary: string; readonly runbook: string };
}

const alerts = (): readonly Rule[] => (parse(read('deploy/prometheus/thaw-alerts.yml')) as { groups: { name: string; rules: Rule[] }[] }).groups.flatMap((group) => group.rules);
const dashboard = () => JSON.parse(read('deploy/grafana/thaw.json')) as { panels: { id: number; title: string; targets: { expr: string }[] }[] };

/** Metrics an expression asks for, without what a histogram adds, each with the labels it picks or groups by. */
function asked(expr: string): readonly { readonly name: string; readonly labels: readonly string[] }[] {
  return [...expr.matchAll(/\b((?:thaw|http)_[a-z_]+?)(?:_bucket|_sum|_count)?(?![a-z_])(?:\{([^}]*)\})?/g)].map(([, name = '', picked = '']) => ({ name, labels: [...picked.matchAll(/(\w+)\s*=/g)].map(([, label = '']) => label) }));
}

describe('alerts and dashboard', () => {
  const registered = new Map<string, readonly string[]>();
  beforeAll(async () => {
    for (const { registry } of [new WorkerMetrics(), new Metrics()]) {
      for (const { name } of await registry.getMetricsAsJSON()) registered.set(name, labelsOf(registry.getSingleMetric(name)));
    }
  });

  it('ask only for metrics and labels that the code registers', () => {
    const exprs = [...alerts().map(({ expr }) => expr), ...dashboard().panels.flatMap(({ targets }) => targets.map(({ expr }) => expr))];
    expect(exprs.length).toBeGreaterThan(20);
    for (const expr of exprs) {
      const wanted = asked(expr);
      expect([expr, wanted.length > 0]).toEqual([expr, true]);
      for (const { name, labels } of wanted) {
        // “thaw_stuck_count” ends like a histogram's count and is a gauge of its own.
        const known = registered.get(name) ?? registered.get(`${name}_count`);
        expect([expr, name, known !== undefined]).toEqual([expr, name, true]);
        expect(known).toEqual(expect.arrayContaining([...labels]));
      }
    }
  });

  it('are what Prometheus and Grafana can read', () => {
    const rules = alerts();
    expect(new Set(rules.map(({ alert }) => alert)).size).toBe(rules.length);
    for (const rule of rules) {
      expect(rule).toMatchObject({ alert: expect.stringMatching(/^Thaw[A-Za-z]+$/) as string, for: expect.stringMatching(/^\d+[smh]$/) as string, labels: { severity: expect.stringMatching(/^(page|ticket)$/) as string } });
      expect(rule.annotations.summary).toMatch(/[a-z].*\/.*[\u4e00-\u9fff]/);
      expect([rule.alert, existsSync(join(projectDir, rule.annotations.runbook))]).toEqual([rule.alert, true]);
      expect([rule.expr, isPromql(rule.expr)]).toEqual([rule.expr, true]);
    }
    const { panels } = dashboard();
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
    for (const { expr } of panels.flatMap(({ targets }) => targets)) expect([expr, isPromql(expr)]).toEqual([expr, true]);
    expect(isPromql('max(thaw_outbox_lag_seconds) >')).toBe(false);
  });

  it('are each shown to fire, in the file promtool tests them by', () => {
    const { tests } = parse(read('deploy/prometheus/thaw-alerts.test.yml')) as { tests: { name: string; alert_rule_test: { alertname: string; exp_alerts: { exp_annotations: object }[] }[] }[] };
    for (const { alert, annotations } of alerts()) {
      const shown = tests.find(({ name }) => name === alert)?.alert_rule_test[0];
      expect([alert, shown?.alertname, shown?.exp_alerts[0]?.exp_annotations]).toEqual([alert, alert, annotations]);
    }
    expect(tests).toHaveLength(alerts().length);
  });
});

/** By Prometheus’s own grammar. Where promtool is at hand: `promtool test rules deploy/prometheus/thaw-alerts.test.yml`. */
function isPromql(expr: string): boolean {
  let whole = true;
  parser.parse(expr.replaceAll('$__rate_interval', '5m')).iterate({ enter: ({ type }) => void (whole &&= !type.isError) });
  return whole;
}

/** Names of the labels a metric takes. */
function labelsOf(metric: object | undefined): readonly string[] {
  return metric !== undefined && 'labelNames' in metric && Array.isArray(metric.labelNames) ? metric.labelNames.map(String) : [];
}
