# bash completion for fairhour
_fairhour() {
  local offered="" word="" each
  for each in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$each" in -*) ;; *) word="$each"; break ;; esac
  done
  case "$word" in
    "") offered="status start stop switch memo label today diary approve remove restore hide unhide away manual mode verify bundle doctor outbox export import sign-in recovery-key quit -h --help --headless --hidden --sign-in-file" ;;
    status) offered="-h --help --json" ;;
    start) offered="-h --help --json --memo --label" ;;
    stop) offered="-h --help --json" ;;
    switch) offered="-h --help --json" ;;
    memo) offered="-h --help --json" ;;
    label) offered="-h --help --json" ;;
    today) offered="-h --help --json" ;;
    diary) offered="-h --help --json --contract" ;;
    approve) offered="-h --help --json --all" ;;
    remove) offered="-h --help --json" ;;
    restore) offered="-h --help --json" ;;
    hide) offered="-h --help --json" ;;
    unhide) offered="-h --help --json" ;;
    away) offered="-h --help --json --memo --reason --contract --until go_on stop manual call away forgot other" ;;
    manual) offered="-h --help --json --memo --reason --date --contract call away forgot other" ;;
    mode) offered="-h --help --json call reading thinking off 15 30 60" ;;
    verify) offered="-h --help --json --key" ;;
    bundle) offered="-h --help --json --contract" ;;
    doctor) offered="-h --help --json" ;;
    outbox) offered="-h --help --json --export" ;;
    export) offered="-h --help --json" ;;
    import) offered="-h --help --json --contract --dry-run" ;;
    sign-in) offered="-h --help --json" ;;
    recovery-key) offered="-h --help --json" ;;
    quit) offered="-h --help --json" ;;
  esac
  COMPREPLY=($(compgen -W "$offered" -- "${COMP_WORDS[COMP_CWORD]}"))
  case "$word" in verify|outbox|export|import|bundle) COMPREPLY+=($(compgen -f -- "${COMP_WORDS[COMP_CWORD]}")) ;; esac
}
complete -F _fairhour fairhour
