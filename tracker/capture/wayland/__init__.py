"""What a Wayland desktop shows and tells: pictures by portal or grim, outputs, windows."""
