"""Types into the first sheet of a workbook as a person would, and saves it.

python3 type.py PROFILE WORKBOOK SAVED ADDRESS=TEXT...
"""
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def prop(name, value):
    one = PropertyValue()
    one.Name = name
    one.Value = value
    return one


def connect(pipe, office):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(600):
        try:
            return resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
        except NoConnectException:
            if office.poll() is not None:
                sys.exit("soffice ended with status %s" % office.returncode)
            time.sleep(0.2)
    sys.exit("soffice did not answer")


def main(profile, workbook, saved, typed):
    pipe = "type-" + profile.rsplit("/", 1)[-1]
    office = subprocess.Popen(
        ["soffice", "-env:UserInstallation=" + uno.systemPathToFileUrl(profile), "--headless", "--norestore",
         "--accept=pipe,name=%s;urp" % pipe])
    try:
        context = connect(pipe, office)
        desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        document = desktop.loadComponentFromURL(
            uno.systemPathToFileUrl(workbook), "_blank", 0, (prop("Hidden", True),))
        sheet = document.Sheets.getByIndex(0)
        for one in typed:
            address, text = one.split("=", 1)
            sheet.getCellRangeByName(address).getCellByPosition(0, 0).setFormula(text)
        document.storeToURL(
            uno.systemPathToFileUrl(saved), (prop("FilterName", "Calc MS Excel 2007 XML"),))
        document.close(True)
        try:
            desktop.terminate()
        except Exception:
            pass  # It may be gone before it answers.
        office.wait(60)
    finally:
        office.kill()


main(sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4:])
