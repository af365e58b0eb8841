@echo off
rem Starts Inkwren with a Java 25 or newer: INKWREN_JAVA, JAVA_HOME, then the PATH.
setlocal
set LIB=%~dp0..\lib
set JAVA=java
if defined JAVA_HOME set JAVA=%JAVA_HOME%\bin\java
if defined INKWREN_JAVA set JAVA=%INKWREN_JAVA%
"%JAVA%" -XX:AOTMode=auto -version >nul 2>&1
if errorlevel 1 (
  echo Inkwren needs Java 25 or newer and found none: install a JDK 25, or set INKWREN_JAVA to its java. 1>&2
  exit /b 1
)
set MEMORY="@%LIB%\window.options"
if not "%~1"=="" if not "%~1"=="open" if not exist "%~1" set MEMORY=-XX:+UseSerialGC
set AOT=-Xshare:auto
if exist "%LIB%\inkwren.aot" set AOT=-XX:AOTCache="%LIB%\inkwren.aot"
"%JAVA%" %AOT% -Xlog:disable -Xlog:all=error:stderr %MEMORY% -Xmx2g --module-path="%LIB%\javafx" --add-modules=javafx.controls,javafx.web --enable-native-access=javafx.graphics,javafx.web,javafx.media -Dcom.sun.webkit.useHTTP2Loader=false -cp "%LIB%\inkwren.jar" dev.inkwren.Main %*
