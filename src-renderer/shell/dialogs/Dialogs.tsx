import { DatasetReadDialog } from '../../datasets/DatasetReadDialog.tsx';
import { DatasetsDialog } from '../../datasets/DatasetsDialog.tsx';
import { CompareRevisionsDialog } from '../../library/CompareRevisionsDialog.tsx';
import { EmptyBinDialog } from '../../library/EmptyBinDialog.tsx';
import { useMessages } from '../../stores/react.tsx';
import { CommandPalette } from '../CommandPalette.tsx';
import { AboutDialog } from './AboutDialog.tsx';
import { ChangedOutsideDialog } from './ChangedOutsideDialog.tsx';
import { DifferencesDialog } from './DifferencesDialog.tsx';
import { PresetsDialog } from './PresetsDialog.tsx';
import { RecoveredDialog } from './RecoveredDialog.tsx';
import { RefusedDialog } from './RefusedDialog.tsx';
import { ShortcutsDialog } from './ShortcutsDialog.tsx';
import { UnsavedDialog } from './UnsavedDialog.tsx';

/** The dialog in front, if there is one. */
export function Dialogs() {
  const dialog = useMessages((state) => state.dialog);
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'presets':
      return <PresetsDialog />;
    case 'shortcuts':
      return <ShortcutsDialog />;
    case 'about':
      return <AboutDialog />;
    case 'datasets':
      return <DatasetsDialog />;
    case 'datasetRead':
      return <DatasetReadDialog read={dialog.read} />;
    case 'palette':
      return <CommandPalette />;
    case 'differences':
      return <DifferencesDialog scenario={dialog.scenario} />;
    case 'refused':
      return <RefusedDialog file={dialog.file} problems={dialog.problems} />;
    case 'unsaved':
      return <UnsavedDialog answer={dialog.answer} />;
    case 'changedOutside':
      return (
        <ChangedOutsideDialog path={dialog.path} modifiedAt={dialog.modifiedAt} answer={dialog.answer} />
      );
    case 'compareRevisions':
      return <CompareRevisionsDialog studyId={dialog.studyId} />;
    case 'emptyBin':
      return <EmptyBinDialog studies={dialog.studies} answer={dialog.answer} />;
    case 'recovered':
      return <RecoveredDialog recovered={dialog.recovered} />;
  }
}
