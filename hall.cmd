@echo off
rem On Windows the product is built elsewhere ("./hall build" on Linux makes it); this starts what was built.
set "PRODUCT=%~dp0product\target\products\hallkeeper\win32\win32\x86_64"
if not exist "%PRODUCT%\hallkeeper.cmd" (
  echo 还没有构建好的程序。请先在 Linux 上执行 ./hall build，或解压发行包后运行 hallkeeper.cmd。 / Nothing is built yet. Run ./hall build on Linux first, or unpack a release and run hallkeeper.cmd. 1>&2
  exit /b 1
)
call "%PRODUCT%\hallkeeper.cmd" %*
exit /b %ERRORLEVEL%
