; Inno Setup's recipe for the Windows installer; packaging/windows/build.ps1 calls it with VERSION.
; It installs for one person without an administrator, as the program needs none.

#define ID "io.github.docketwright.Docketwright"
#define Window "docketwright-window.exe"

[Setup]
AppId={#ID}
AppName=Docketwright
AppVersion={#VERSION}
AppPublisher=The Docketwright founders
AppPublisherURL=https://github.com/docketwright/docketwright
DefaultDirName={autopf}\Docketwright
DefaultGroupName=Docketwright
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\icons\docketwright.ico
UninstallDisplayIcon={app}\{#Window}
OutputDir=..\..\dist
OutputBaseFilename=docketwright-{#VERSION}-windows-x64
Compression=lzma2
SolidCompression=yes
ChangesAssociations=yes
WizardStyle=modern
#ifdef SIGN
SignTool=sign
SignedUninstaller=yes
#endif

[Files]
Source: "..\..\build\bundle\docketwright\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
Name: "{group}\Docketwright"; Filename: "{app}\{#Window}"; AppUserModelID: "{#ID}"

[Registry]
Root: HKA; Subkey: "Software\Classes\.docketwright"; ValueType: string; ValueData: "{#ID}.comment"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.docketblocks"; ValueType: string; ValueData: "{#ID}.blocks"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\{#ID}.comment"; ValueType: string; ValueData: "Docketwright comment"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\{#ID}.blocks"; ValueType: string; ValueData: "Docketwright pack of arguments"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\{#ID}.comment\shell\open\command"; ValueType: string; ValueData: """{app}\{#Window}"" open ""%1"""
Root: HKA; Subkey: "Software\Classes\{#ID}.blocks\shell\open\command"; ValueType: string; ValueData: """{app}\{#Window}"" open ""%1"""

[Run]
Filename: "{app}\{#Window}"; Description: "Open Docketwright"; Flags: nowait postinstall skipifsilent

; What a person wrote lies in their own data folder; removing the program leaves it there.
