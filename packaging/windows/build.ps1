# Builds the Windows installer into dist\: the one-folder program, tried, then Inno Setup around it.
# Signs when WINDOWS_CERTIFICATE (a .pfx in Base64) and WINDOWS_CERTIFICATE_PASSWORD are set; else says that it did not.
$ErrorActionPreference = "Stop"
$PSNativeCommandUseErrorActionPreference = $true
Set-Location (Join-Path $PSScriptRoot "..\..")

$version = (Select-String -Path pyproject.toml -Pattern '^version = "(.*)"').Matches[0].Groups[1].Value
$tools = "build\venv"
New-Item -ItemType Directory -Force dist, build | Out-Null
if (-not (Test-Path $tools)) { python -m venv $tools }
$python = "$tools\Scripts\python.exe"
& $python -m pip install -q -c packaging\constraints.txt . pyinstaller
& $python packaging\icons.py build\icons
& $python -m PyInstaller --noconfirm --log-level ERROR --distpath build\bundle --workpath build\work packaging\docketwright.spec
$toc = "build\work\docketwright\COLLECT-00.toc"
& $python packaging\parts.py licences $toc build\bundle\docketwright\licences

# The program itself is tried, not the tree.
$program = "build\bundle\docketwright\docketwright.exe"
$env:DOCKETWRIGHT_HOME = Join-Path ([IO.Path]::GetTempPath()) ([IO.Path]::GetRandomFileName())
& $program --version
& $program demo -o build\demo
& $program export build\demo\comment.json --format pdf -o build\demo\letter.pdf
$PSNativeCommandUseErrorActionPreference = $false
& $program doctor
$PSNativeCommandUseErrorActionPreference = $true
$window = Start-Process "build\bundle\docketwright\docketwright-window.exe" -ArgumentList "open", "build\demo\comment.json" -PassThru
foreach ($second in 1..60) {
    Start-Sleep -Seconds 1
    $window.Refresh()
    if ($window.HasExited) { throw "The window ended with $($window.ExitCode)." }
    if ($window.MainWindowTitle -like "* - Docketwright" -or $window.MainWindowTitle -like "*Docketwright") { break }
}
if (-not $window.MainWindowTitle) { throw "No window opened." }
$window.CloseMainWindow() | Out-Null
if (-not $window.WaitForExit(30000)) { throw "The window did not close." }

$arguments = @("/DVERSION=$version", "/Q")
if ($env:WINDOWS_CERTIFICATE) {
    $certificate = Join-Path ([IO.Path]::GetTempPath()) "sign.pfx"
    [IO.File]::WriteAllBytes($certificate, [Convert]::FromBase64String($env:WINDOWS_CERTIFICATE))
    $sign = "signtool sign /fd sha256 /tr http://timestamp.digicert.com /td sha256 /f `$q$certificate`$q /p $env:WINDOWS_CERTIFICATE_PASSWORD `$f"
    $arguments += "/DSIGN", "/Ssign=$sign"
} else {
    Write-Host "There is no certificate: the installer is not signed, and Windows will warn about it."
}
& iscc @arguments packaging\windows\docketwright.iss
if ($env:WINDOWS_CERTIFICATE) { Remove-Item $certificate }

$installer = "dist\docketwright-$version-windows-x64.exe"
& $python packaging\parts.py bill $installer $toc | Out-File -Encoding utf8NoBOM "$installer.cdx.json"
$hash = (Get-FileHash $installer -Algorithm SHA256).Hash.ToLower()
"$hash  $(Split-Path -Leaf $installer)" | Out-File -Encoding ascii dist\SHA256SUMS-windows
