import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { renameStudy } from '../commands/study.ts';
import { Tip } from '../design/Tooltip.tsx';
import { useStores, useStudy } from '../stores/react.tsx';
import { isEdited } from '../stores/studyStore.ts';
import { RenameField } from './RenameField.tsx';

/** The study's title, edited in place, and whether it has unsaved changes. */
export function StudyTitle() {
  const { t } = useTranslation();
  const stores = useStores();
  const title = useStudy((state) => state.study.title);
  const edited = useStudy(isEdited);
  const readOnly = useStudy((state) => state.document.readOnly);
  const [renaming, setRenaming] = useState(false);
  return (
    <div className="study-title">
      {renaming ? (
        <RenameField
          label={t('shell.titleLabel')}
          value={title}
          maxLength={500}
          onDone={(text) => {
            setRenaming(false);
            if (text !== null) renameStudy(stores, text);
          }}
        />
      ) : (
        <h1 className="study-heading">
          <Tip text={title}>
            <AriaButton
              className="study-name"
              aria-label={`${title}, ${t('shell.renameStudy')}`}
              onPress={() => setRenaming(true)}
            >
              <span className="cut">{title}</span>
            </AriaButton>
          </Tip>
        </h1>
      )}
      {edited ? (
        <span className="study-mark">
          <span className="study-dot" aria-hidden="true" />
          {t('shell.edited')}
        </span>
      ) : null}
      {readOnly ? <span className="study-mark">{t('shell.readOnly')}</span> : null}
    </div>
  );
}
