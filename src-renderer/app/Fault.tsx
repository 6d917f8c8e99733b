import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../design/Button.tsx';

interface FaultState {
  readonly error: Error | null;
}

/** A fault of the window itself: says what it was and offers to load the window anew; the working copy is safe. */
export class Fault extends Component<{ readonly children: ReactNode }, FaultState> {
  override state: FaultState = { error: null };

  static getDerivedStateFromError(error: Error): FaultState {
    return { error };
  }

  override render(): ReactNode {
    return this.state.error ? <FaultPage error={this.state.error} /> : this.props.children;
  }
}

function FaultPage({ error }: { readonly error: Error }) {
  const { t } = useTranslation();
  return (
    <main className="fault" role="alert">
      <h1>{t('shell.fault.title')}</h1>
      <p className="selectable">{t('shell.fault.text', { message: error.message })}</p>
      <Button look="primary" onPress={() => location.reload()}>
        {t('shell.fault.reload')}
      </Button>
    </main>
  );
}
