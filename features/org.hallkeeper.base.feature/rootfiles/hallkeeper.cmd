@echo off
rem Starts Hallkeeper: "hallkeeper run" opens the workbench, any other word is a command without a window.
setlocal EnableExtensions EnableDelayedExpansion
chcp 65001 >nul
set "HOME_DIR=%~dp0"
if "%HOME_DIR:~-1%"=="\" set "HOME_DIR=%HOME_DIR:~0,-1%"
if not defined HALLKEEPER_SETTINGS set "HALLKEEPER_SETTINGS=%APPDATA%\Hallkeeper\settings.properties"
if not defined HALLKEEPER_CACHE set "HALLKEEPER_CACHE=%LOCALAPPDATA%\Hallkeeper\cache"
set "BUILD=0"
if exist "%HOME_DIR%\build.id" set /p BUILD=<"%HOME_DIR%\build.id"
set "CONFIGURATION=%HALLKEEPER_CACHE%\%BUILD%"
if not exist "%CONFIGURATION%" mkdir "%CONFIGURATION%"

set "JAVA="
for %%H in ("%HOME_DIR%\jre" "%JAVA_HOME%") do if not defined JAVA if exist "%%~H\bin\java.exe" set "JAVA=%%~H\bin\java.exe"
if not defined JAVA for /f "delims=" %%J in ('where java 2^>nul') do if not defined JAVA set "JAVA=%%J"
if not defined JAVA (
  echo 没有找到 Java 21 或更新版本，请安装后再试。 / No Java 21 or newer was found; install one and try again. 1>&2
  exit /b 1
)

:again
set "DATA="
set "LANGUAGE=zh_CN"
if exist "%HALLKEEPER_SETTINGS%" for /f "usebackq tokens=1,* delims==" %%A in ("%HALLKEEPER_SETTINGS%") do (
  if "%%A"=="data" set "DATA=%%B"
  if "%%A"=="language" set "LANGUAGE=%%B"
)
set "PREVIOUS="
for %%W in (%*) do (
  if "!PREVIOUS!"=="--data" set "DATA=%%~fW"
  set "PREVIOUS=%%~W"
)
if not defined DATA set "DATA=%LOCALAPPDATA%\Hallkeeper\data"

set OPTIONS=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:+AutoCreateSharedArchive -Xshare:auto -Xlog:disable -Xms64m -XX:NewSize=24m -Xmx1g -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=25 -XX:-UsePerfData --enable-native-access=ALL-UNNAMED "-Djava.util.logging.config.file=%HOME_DIR%\logging.properties" -Dslf4j.internal.verbosity=ERROR -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Duser.timezone=Asia/Shanghai
for %%L in ("%HOME_DIR%\plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~fL"
if /i "%~1"=="run" (
  "%JAVA%" %OPTIONS% "-XX:SharedArchiveFile=%CONFIGURATION%\workbench.jsa" "-Dhallkeeper.home=%HOME_DIR%" "-Dhallkeeper.settings=%HALLKEEPER_SETTINGS%" "-Dhallkeeper.data=%DATA%" -jar "%LAUNCHER%" -configuration "%CONFIGURATION%" -data "%DATA%\workspace" -nl %LANGUAGE%
  if !ERRORLEVEL! equ 23 goto again
  exit /b !ERRORLEVEL!
)
"%JAVA%" %OPTIONS% "-XX:SharedArchiveFile=%CONFIGURATION%\commands.jsa" "-Dhallkeeper.home=%HOME_DIR%" "-Dhallkeeper.settings=%HALLKEEPER_SETTINGS%" "-Dhallkeeper.data=%DATA%" -jar "%LAUNCHER%" -configuration "%CONFIGURATION%" -application org.hallkeeper.cli.headless -data @none %*
exit /b %ERRORLEVEL%
