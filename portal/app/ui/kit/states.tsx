import { Badge } from '../badge.tsx';
import { Button, ButtonLink, Buttons } from '../button.tsx';
import { Field } from '../fields.tsx';
import { Form, useServerForm } from '../form.tsx';
import { KpiTile, KpiTiles } from '../kpi-tile.tsx';
import { Stepper } from '../lists.tsx';
import { Panel, Section } from '../page.tsx';
import { ErrorState, Loading, Note, Progress } from '../states.tsx';
import { Table } from '../table.tsx';
import { useWords } from '../words.tsx';
import { LONG } from './long-labels.ts';

export function StatesSection() {
  const { words } = useWords();
  const { sections, states } = words.kit;
  return (
    <Section title={sections.states} id="states">
      <div className="stack">
        {' '}
        <ErrorState
          title={states.errorTitle}
          requestId="0199-7c41"
          action={<ButtonLink to="#states">{states.errorAction}</ButtonLink>}
        >
          {states.errorText}
        </ErrorState>
        <Loading />
        <Progress label={states.progress} done={3_412} total={10_000} />
        <Note>{states.note}</Note>
        <Buttons>
          <ButtonLink to="?toast=good#states">{states.toastGood}</ButtonLink>
          <ButtonLink to="?toast=warn#states">{states.toastWarn}</ButtonLink>
        </Buttons>
      </div>{' '}
    </Section>
  );
}

export function LongSection() {
  const { words, formats } = useWords();
  const form = useServerForm({ labels: { name: LONG.field, why: LONG.column }, id: 'kit-long' });
  const amount = formats.amount({ minor: 41_238_000, currency: 'USD' });
  return (
    <Section title={words.kit.sections.long} id="long">
      <div lang="fr" className="section">
        <Buttons>
          <Button tone="primary">{LONG.button}</Button>
          <Button>{LONG.other}</Button>
          <Badge tone="warn">{LONG.badge}</Badge>
        </Buttons>
        <KpiTiles label={LONG.tile}>
          {[LONG.tile, LONG.column].map((label) => (
            <KpiTile
              key={label}
              label={label}
              figure={amount}
              note={LONG.help}
              formula={LONG.help}
              inputs={[{ label: LONG.column, value: amount }]}
              rows="#long"
            />
          ))}
        </KpiTiles>
        <Table
          caption={LONG.caption}
          columns={[
            { name: 'agency', label: LONG.field, cell: () => LONG.tile },
            {
              name: 'status',
              label: LONG.step,
              cell: () => <Badge tone="bad">{LONG.status}</Badge>,
            },
            { name: 'balance', label: LONG.column, isNumber: true, cell: () => amount },
          ]}
          rows={['1']}
          keyOf={(key) => key}
          empty={null}
        />
        <Stepper steps={[{ label: LONG.step }, { label: LONG.caption }]} current={1} />
        <Panel>
          <Form form={form} submit={LONG.button}>
            <Field name="name" help={LONG.help} />
            <Field name="why" isOptional />
          </Form>
        </Panel>
      </div>
    </Section>
  );
}
