/** "Backup": everything as one file, and back; what an import changes is said before, and can be undone after. */
import { type Backup, importBackup, makeBackup, type Plan, planImport, readBackup, written } from '../backup'
import { listed, say, sayCount } from '../i18n'
import { make } from '../own-page'
import { quiet } from './controls'
import { chooseFile, saveFile } from './file'
import { nameOfSetting } from './names'
import type { Section } from './options'

export function backupSection(): Section {
  const panel = make('div', { id: 'backup-panel' })
  const status = make('p', { id: 'backup-status', role: 'status' })
  const tell = (words: string, ...shown: Node[]) => {
    status.textContent = words
    panel.replaceChildren(...shown)
  }
  const save = async () => {
    try {
      const day = new Date().toISOString().slice(0, 10)
      saveFile(`lede-backup-${day}.json`, 'application/json', written(await makeBackup()))
      tell('')
    } catch (error) {
      console.warn('Lede: the backup could not be made.', error)
      tell(say('backup_unreadable'))
    }
  }
  const keep = async (backup: Backup) => {
    try {
      const undo = await importBackup(backup)
      const button = make('button', { type: 'button' }, [say('picker_undo')])
      button.addEventListener('click', () => void undo().then(() => tell(say('backup_undone')), notKept))
      tell(say('backup_done'), button)
      button.focus()
    } catch (error) {
      notKept(error)
    }
  }
  const notKept = (error: unknown) => {
    console.warn('Lede: the backup could not be kept.', error)
    tell(say('backup_not_kept'))
  }
  const offer = async (file: File) => {
    const reading = readBackup(await file.text())
    if ('refusal' in reading) {
      tell(say(`backup_${reading.refusal.replaceAll('-', '_')}` as 'backup_not_ours'))
      return
    }
    const lines = [...linesOf(await planImport(reading.backup))]
    const bad = reading.bad.map((place) => quiet(say('backup_bad_key', place)))
    if (!lines.length) {
      tell(say('backup_nothing'), ...bad)
      return
    }
    const go = make('button', { type: 'button', className: 'main' }, [say('backup_apply')])
    go.addEventListener('click', () => void keep(reading.backup))
    const leave = make('button', { type: 'button', onclick: () => tell('') }, [say('picker_cancel')])
    const list = make(
      'ul',
      {},
      lines.map((line) => make('li', {}, [line])),
    )
    tell(say('backup_will_change'), list, ...bad, make('div', { className: 'row' }, [go, leave]))
    go.focus()
  }
  const take = (file: File) =>
    void offer(file).catch((error) => {
      console.warn('Lede: the file could not be read.', error)
      tell(say('backup_damaged'))
    })

  const out = make('button', { type: 'button', onclick: () => void save() }, [say('backup_export')])
  const element = make('div', {}, [
    quiet(say('backup_intro')),
    make('div', { className: 'row' }, [out, ...chooseFile(say('backup_import'), '.json,application/json', take)]),
    status,
    panel,
  ])
  return { id: 'backup', title: say('backup_heading'), element }
}

/** A line for each sort of thing that changes; none where nothing does. */
function linesOf({ settings, newSites, otherSites, rules, others }: Plan): string[] {
  return [
    ...(settings.length ? [say('backup_settings', listed([...new Set(settings.map(nameOfSetting))]))] : []),
    ...(newSites.length ? [say('backup_new_sites', listed(newSites))] : []),
    ...(otherSites.length ? [say('backup_other_sites', listed(otherSites))] : []),
    ...(rules ? [sayCount('backup_rules', rules)] : []),
    ...(others.length ? [sayCount('backup_others', others.length)] : []),
  ]
}
