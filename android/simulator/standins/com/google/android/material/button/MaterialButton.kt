package com.google.android.material.button

import android.content.Context
import android.widget.Button

/** Google's accessibility checks ask whether a view is one; the app has none. */
class MaterialButton(context: Context) : Button(context)
